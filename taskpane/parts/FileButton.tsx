import { Button } from '@fluentui/react-components';
import { useRef } from 'react';

interface FileButtonProps {
  readonly text: string;
  /** What a screen reader says, where the text alone does not tell which file. */
  readonly label?: string;
  readonly size?: 'small' | 'medium';
  /** Of the files that are offered, such as `.csv,.txt`; all if left out. */
  readonly endings?: string;
  readonly onChoose: (file: File) => void;
}

/** Chooses a file. The browser's own control speaks its own language, and cannot be drawn in the pane's colours. */
export function FileButton({ text, label = text, size, endings, onChoose }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <div>
      <Button size={size} aria-label={label} onClick={() => input.current?.click()}>
        {text}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept={endings}
        onChange={({ currentTarget }) => {
          const [chosen] = currentTarget.files ?? [];
          if (chosen) onChoose(chosen);
          // So that the same file can be chosen again when it has been corrected.
          currentTarget.value = '';
        }}
      />
    </div>
  );
}
