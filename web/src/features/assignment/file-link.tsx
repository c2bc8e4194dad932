import FileText from 'lucide-react/icons/file-text';
import { formatBytes } from '../../lib/numbers.js';
import { useTranslation } from '../../lib/use-translation.js';
import { Icon } from '../../ui/icon.js';
import type { SubmissionFileView } from './api-types.js';
import { fileAddress } from './queries.js';

export function FileLink({ file }: { readonly file: SubmissionFileView }) {
  const { language } = useTranslation();
  return (
    <p className="assignment__file">
      <Icon of={FileText} />
      <span>
        <a href={fileAddress(file.id)} download>
          {file.fileName}
        </a>{' '}
        <span className="soft">({formatBytes(file.bytes, language)})</span>
      </span>
    </p>
  );
}
