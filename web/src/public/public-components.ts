/** The style sheets of the components that the public pages are made of, without their scripts. */
import '../ui/button.css';
import '../ui/card.css';
import '../ui/colonnade.css';
import '../ui/field.css';
import '../ui/group/group.css';
import '../ui/icon.css';
import '../ui/lesson/lesson.css';
import '../ui/notice.css';
import '../ui/picture.css';
import '../ui/skip-link.css';
import '../ui/specimen-bar.css';
import '../ui/status-pill.css';
import '../ui/visually-hidden.css';
import '../app/layouts/site.css';
import './group/group.css';
import './public.css';
import './open.css';
