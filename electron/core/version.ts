// The version people see; package.json is its only source.

import packageJson from '../../package.json' with { type: 'json' }

export const appVersion: string = packageJson.version
