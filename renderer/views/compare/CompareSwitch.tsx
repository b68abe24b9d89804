import styles from './CompareView.module.css'

interface CompareSwitchProps {
  label: string
  isOn: boolean
  onChange: (isOn: boolean) => void
}

/** A choice in the header of things side by side. */
export function CompareSwitch({ label, isOn, onChange }: CompareSwitchProps) {
  return (
    <label className={styles.switch}>
      <input type="checkbox" checked={isOn} onChange={(event) => onChange(event.target.checked)} />
      {label}
    </label>
  )
}
