// Node's own `import`, kept out of the test runner's reach: it is loaded with `require`, so that what it imports
// is neither rewritten nor shared with the runner's modules.
export const nativeImport = (url) => import(url)
