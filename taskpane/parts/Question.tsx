import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useTexts } from '../texts/texts';

interface QuestionProps {
  readonly isOpen: boolean;
  /** The user does not answer. */
  readonly onLeave: () => void;
  readonly title: string;
  readonly text: string;
  /** The buttons, besides the one that leaves. */
  readonly answers: ReactNode;
}

/** A question that has to be answered before anything is lost. */
export function Question({ isOpen, onLeave, title, text, answers }: QuestionProps) {
  const { t } = useTexts();
  return (
    <Dialog open={isOpen} onOpenChange={onLeave} modalType="alert">
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent>{text}</DialogContent>
          <DialogActions fluid position="start">
            {answers}
            <Button onClick={onLeave}>{t('insertion.cancel')}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
