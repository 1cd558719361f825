import { Toast, ToastTitle, useToastController } from '@fluentui/react-components';
import { useCallback } from 'react';
import { toasterId } from './toaster';

/** Tells, in passing, that work has finished. */
export function useAnnouncement(): (text: string) => void {
  const { dispatchToast } = useToastController(toasterId);
  return useCallback(
    (text) =>
      dispatchToast(
        <Toast>
          <ToastTitle>{text}</ToastTitle>
        </Toast>,
        { intent: 'success' },
      ),
    [dispatchToast],
  );
}
