import { Component, type ReactNode } from 'react';
import { useTranslation } from '../lib/use-translation.js';
import { Button } from '../ui/button.js';
import { EmptyState } from '../ui/empty-state.js';

interface State {
  readonly failed: boolean;
}

/**
 * Catches what no page caught: a fault of ours, or a part of the application that can no
 * longer be loaded because a newer version is installed. Loading again helps with both.
 */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { failed: false };

  static getDerivedStateFromError(): State {
    return { failed: true };
  }

  override render(): ReactNode {
    return this.state.failed ? <Broken /> : this.props.children;
  }
}

function Broken() {
  const { t } = useTranslation();
  return (
    <main className="broken">
      <EmptyState
        heading={t('app.broken.heading')}
        action={
          <Button kind="primary" onClick={() => window.location.reload()}>
            {t('app.broken.reload')}
          </Button>
        }
      >
        {t('app.broken.text')}
      </EmptyState>
    </main>
  );
}
