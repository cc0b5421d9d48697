import { drawnChart } from './chart.ts';
import { laidOut } from './layout.ts';
import { drawnPhoto } from './photo.ts';
import { type Picture, type Pictures, recipeOf } from './pictures.ts';
import { scanned } from './scan.ts';

/** Draws a picture; what is asked for twice is drawn once. */
export function newDrawing(): Pictures {
  const drawn = new Map<string, Uint8Array>();
  return (_, picture) => {
    const recipe = recipeOf(picture);
    let bytes = drawn.get(recipe);
    if (bytes === undefined) {
      bytes = draw(picture, recipe);
      drawn.set(recipe, bytes);
    }
    return bytes;
  };
}

function draw(picture: Picture, recipe: string): Uint8Array {
  if (picture.kind === 'sheet') return scanned(laidOut(picture, recipe));
  return picture.kind === 'chart' ? drawnChart(picture) : drawnPhoto(picture);
}
