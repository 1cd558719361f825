import { Body1, Subtitle2 } from '@fluentui/react-components';
import { Component, type ReactNode } from 'react';
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

/** Plain: what has to be fetched may be what has failed. */
function Crash() {
  const { t } = useTexts();
  return (
    <div role="alert">
      <Subtitle2 block>{t('frame.crash.title')}</Subtitle2>
      <Body1>{t('frame.crash.text')}</Body1>
    </div>
  );
}
