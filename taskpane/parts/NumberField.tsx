import { Field, Input } from '@fluentui/react-components';

interface NumberFieldProps {
  readonly label: string;
  readonly hint?: string;
  /** As typed: it is read as a number by the view. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** What is wrong with it. */
  readonly fault?: string;
}

/** A field for a number, with what is wrong with it in place. */
export function NumberField({ label, hint, value, onChange, fault }: NumberFieldProps) {
  return (
    <Field label={label} hint={hint} validationMessage={fault} validationState={fault === undefined ? 'none' : 'error'}>
      <Input value={value} onChange={(_event, { value: typed }) => onChange(typed)} inputMode="decimal" autoComplete="off" />
    </Field>
  );
}
