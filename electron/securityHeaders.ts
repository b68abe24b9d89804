// What every answer of a shell carries, so that a page that shows foreign text can run nothing and load
// nothing but the app's own files. The desktop shell's scheme and the browser shell use the same policy.

/**
 * Only the app's own scripts, styles and fonts, and calls to where the page came from. No frame source is
 * named: the viewer of originals is a `srcdoc` frame with an empty sandbox, which inherits this policy and
 * so can load nothing at all.
 */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

export const securityHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': contentSecurityPolicy,
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
}
