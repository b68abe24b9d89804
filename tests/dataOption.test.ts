import { expect, test } from 'vitest'
import { dataOption } from '../electron/dataDir.ts'

const on = (platform: NodeJS.Platform, env: Record<string, string> = {}) => ({
  env,
  platform,
  home: platform === 'win32' ? 'C:\\Users\\Ada' : '/home/ada',
})

test('a library where every command looks first needs no option', () => {
  expect(dataOption('/home/ada/.local/share/Roledex', on('linux'))).toBe('')
  expect(dataOption('/home/ada/Library/Application Support/Roledex', on('darwin'))).toBe('')
})

test('one that only a variable of this terminal names is named', () => {
  const env = { ROLEDEX_DATA: '/tmp/try', XDG_DATA_HOME: '/tmp/share' }
  expect(dataOption('/tmp/try', on('linux', env))).toBe('--data /tmp/try')
  expect(dataOption('/tmp/share/Roledex', on('linux', env))).toBe('--data /tmp/share/Roledex')
})

test.each([
  ['linux', '/home/ada/My hunt', "--data '/home/ada/My hunt'"],
  ['linux', "/home/ada/Ada's $HOME `hunt`", "--data '/home/ada/Ada'\\''s $HOME `hunt`'"],
  ['win32', 'D:\\My hunt', '--data "D:\\My hunt"'],
  ['win32', 'D:\\hunt', '--data D:\\hunt'],
] as const)('%s: %s is quoted for its shell', (platform, dir, option) => {
  expect(dataOption(dir, on(platform))).toBe(option)
})
