import { type ComponentPropsWithRef, type ReactNode, useState } from 'react'
import styles from './Button.module.css'
import { classNames } from './classNames.ts'

interface ButtonProps extends ComponentPropsWithRef<'button'> {
  /** `primary` at most once on a screen; `plain` has no outline; `danger` for what removes. */
  kind?: 'primary' | 'secondary' | 'plain' | 'danger'
  size?: 'small' | 'normal' | 'large'
  icon?: ReactNode
}

/** While it has the focus it is switched off without losing it: who pressed it stays where they were. */
export function Button({
  kind = 'secondary',
  size = 'normal',
  icon,
  className,
  children,
  disabled = false,
  onClick,
  onFocus,
  onBlur,
  ...rest
}: ButtonProps) {
  const [hasFocus, setHasFocus] = useState(false)
  const isHeld = disabled && hasFocus
  return (
    <button
      type="button"
      {...rest}
      disabled={disabled && !hasFocus}
      {...(isHeld ? { 'aria-disabled': true } : {})}
      className={classNames(styles.button, styles[kind], styles[size], className)}
      onFocus={(event) => {
        setHasFocus(true)
        onFocus?.(event)
      }}
      onBlur={(event) => {
        setHasFocus(false)
        onBlur?.(event)
      }}
      // A form is not sent either.
      onClick={isHeld ? (event) => event.preventDefault() : onClick}
    >
      {icon}
      {children}
    </button>
  )
}
