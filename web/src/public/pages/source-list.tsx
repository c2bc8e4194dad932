import type { LessonSource } from '../../lib/lesson/text.js';
import type { Reader } from '../reader.js';

interface SourceListProps {
  readonly sources: readonly LessonSource[];
  readonly reader: Reader;
}

/** Where a text points with its marks in brackets. */
export function SourceList({ sources, reader: { t } }: SourceListProps) {
  if (sources.length === 0) return null;
  return (
    <section className="stack stack--tight small" aria-labelledby="sources">
      <h2 className="source-list__heading" id="sources">
        {t('sources.heading')}
      </h2>
      <ul className="source-list">
        {sources.map(({ key, title, url }) => (
          <li key={key} id={`source-${key}`}>
            <a href={url} rel="noreferrer">
              {title}
            </a>{' '}
            <span className="soft">[{key}]</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
