import type { AstroInlineConfig } from 'astro';
import { portable } from './portable.ts';

/**
 * How Astro is asked to build, shared by `site/astro.config.ts` and by the child of `buildSite`.
 * `compressHTML: 'jsx'` drops the line breaks between elements: in Chinese text each would print as a blank.
 */
export const siteOptions = {
  output: 'static',
  trailingSlash: 'never',
  compressHTML: 'jsx',
  devToolbar: { enabled: false },
  build: { format: 'file', concurrency: 8, inlineStylesheets: 'never' },
  integrations: [portable()],
} satisfies AstroInlineConfig;
