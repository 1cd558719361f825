import { Toaster } from '@fluentui/react-components';
import { toasterId } from './toaster';
import { UndoButton } from './UndoButton';

/** What the frame shows of insertions: that one has finished, and the way to undo it. Fetched when the rest is in place. */
export default function InsertionStatus() {
  return (
    <>
      <UndoButton />
      {/* Not at the bottom, where it would lie over the buttons that one wants next. */}
      <Toaster toasterId={toasterId} position="top" />
    </>
  );
}
