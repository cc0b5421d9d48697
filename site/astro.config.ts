import { defineConfig } from 'astro/config';
import { siteOptions } from '../scripts/site/astro-options.ts';

// For `astro check` and for looking at a component while writing it. The site itself is made by `buildSite`,
// which gives the same options with folders outside the tool's own.
export default defineConfig({
  ...siteOptions,
  cacheDir: '../node_modules/.cache/site',
  vite: { cacheDir: '../node_modules/.cache/site-vite' },
});
