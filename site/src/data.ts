import { type AnyPage, type PageEntry, readEntries, readModel } from '../../scripts/site/models-file.ts';

/** The folder with the page models, told by whoever starts the build. Each page reads only its own model. */
function folder(): string {
  const told = process.env.YANSHOU_SITE_MODELS;
  if (!told) throw new Error('YANSHOU_SITE_MODELS 未指明页面模型所在的文件夹');
  return told;
}

export function entries(): PageEntry[] {
  return readEntries(folder());
}

export function modelOf(entry: PageEntry): AnyPage {
  return readModel(folder(), entry);
}
