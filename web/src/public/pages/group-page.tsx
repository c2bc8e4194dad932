import { readText } from '../../lib/locale-text.js';
import { Over } from '../group/group-phone.js';
import { GroupWall } from '../group/group-wall.js';
import { groupMessages, groupWords } from '../group/group-words.js';
import { paths } from '../paths.js';
import type { PageOf } from '../public-page.js';
import '../group/group.css';

type Page = PageOf<'group'> | PageOf<'group-wall'>;

/** A group as a phone shows it, or as it hangs on a wall. What is on now comes with the script; what is over stands here without one. */
export function GroupPage({ page }: { readonly page: Page }) {
  const { locale, group, shownCode } = page;
  const { t } = groupWords(locale, groupMessages(locale));
  const title = readText(group.title, locale, [group.locale, 'en']);
  return (
    <div className={page.kind === 'group' ? 'public-column' : 'stack stack--wide'}>
      <div className="stack stack--tight">
        <p className="soft">{t('group.page.code', { code: shownCode })}</p>
        <h1 lang={title.locale}>{title.text}</h1>
      </div>
      <Live page={page} />
      {page.kind === 'group' ? (
        <p className="small">
          <a href={paths.groupWall(locale, group.code)}>{t('group.page.wall')}</a>
        </p>
      ) : null}
    </div>
  );
}

function Live({ page }: { readonly page: Page }) {
  const { locale, group, shownCode, address, kind } = page;
  const messages = groupMessages(locale);
  const words = groupWords(locale, messages);
  return (
    <div
      data-island="group"
      data-locale={locale}
      data-values={JSON.stringify({ kind, group, shownCode, address })}
      data-words={JSON.stringify(messages)}
    >
      {kind === 'group-wall' ? (
        <GroupWall {...{ words, view: group, shownCode, address }} line="well" />
      ) : group.state === 'open' ? (
        <p>{words.t('group.page.no-script')}</p>
      ) : (
        <Over words={words} view={group} />
      )}
    </div>
  );
}
