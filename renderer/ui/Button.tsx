import type { ComponentPropsWithRef, ReactNode } from 'react'
import styles from './Button.module.css'
import { classNames } from './classNames.ts'

interface ButtonProps extends ComponentPropsWithRef<'button'> {
  /** `primary` at most once on a screen; `plain` has no outline; `danger` for what removes. */
  kind?: 'primary' | 'secondary' | 'plain' | 'danger'
  size?: 'small' | 'normal' | 'large'
  icon?: ReactNode
}

export function Button({
  kind = 'secondary',
  size = 'normal',
  icon,
  className,
  children,
  ...rest
}: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      className={classNames(styles.button, styles[kind], styles[size], className)}
    >
      {icon}
      {children}
    </button>
  )
}
