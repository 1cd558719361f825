import { MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle, type MessageBarIntent } from '@fluentui/react-components';
import type { ReactNode } from 'react';

interface NoticeProps {
  readonly intent: MessageBarIntent;
  readonly title?: string;
  readonly children: ReactNode;
  /** What the user can do about it. */
  readonly action?: ReactNode;
}

/** A message in its place, read aloud when it appears. */
export function Notice({ intent, title, children, action }: NoticeProps) {
  return (
    <div role={intent === 'error' ? 'alert' : 'status'}>
      <MessageBar intent={intent} layout="multiline">
        <MessageBarBody>
          {title !== undefined && <MessageBarTitle>{title}</MessageBarTitle>}
          {children}
        </MessageBarBody>
        {action !== undefined && <MessageBarActions>{action}</MessageBarActions>}
      </MessageBar>
    </div>
  );
}
