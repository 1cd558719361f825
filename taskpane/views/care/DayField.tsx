import { Field, Input } from '@fluentui/react-components';

interface DayFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (day: string) => void;
  readonly fault?: string;
}

/** A day, in the browser's own way of choosing one. */
export function DayField({ label, value, onChange, fault }: DayFieldProps) {
  return (
    <Field label={label} validationMessage={fault} validationState={fault === undefined ? 'none' : 'error'}>
      <Input type="date" value={value} onChange={(_event, { value: typed }) => onChange(typed)} />
    </Field>
  );
}
