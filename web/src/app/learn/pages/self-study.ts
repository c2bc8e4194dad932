import { catalogue } from '../../../features/self-study/catalogue.js';
import { SelfStudyCard } from '../../../features/self-study/self-study-card.js';
import { SelfStudyOfMine } from '../../../features/self-study/self-study-of-mine.js';
import { catalogue as steps } from '../../../lib/lesson/catalogue.js';
import { catalogue as practice } from '../../../lib/practice/catalogue.js';
import { SelfStudyRoute } from '../self-study-route.js';

export const pages = { all: SelfStudyRoute, card: SelfStudyCard, ofMine: SelfStudyOfMine };
export const catalogues = [catalogue, steps, practice];
