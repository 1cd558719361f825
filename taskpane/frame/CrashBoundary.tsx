import { Component, type ReactNode } from 'react';
import { Notice } from '../parts/Notice';
import { useTexts } from '../texts/texts';

interface CrashBoundaryProps {
  readonly children: ReactNode;
}

/** Keeps a fault of one view from taking the pane with it. */
export class CrashBoundary extends Component<CrashBoundaryProps, { readonly hasCrashed: boolean }> {
  override state = { hasCrashed: false };

  static getDerivedStateFromError() {
    return { hasCrashed: true };
  }

  override render() {
    return this.state.hasCrashed ? <Crash /> : this.props.children;
  }
}

function Crash() {
  const { t } = useTexts();
  return (
    <Notice intent="error" title={t('frame.crash.title')}>
      {t('frame.crash.text')}
    </Notice>
  );
}
