import { type Camera, unit, type Vector } from './scene.ts';

/** The ray through a place of the picture. Its length is such that `far` counts along the axis. */
export function lens(
  { from, to, view, roll }: Camera,
  width: number,
  height: number,
): (x: number, y: number) => Vector {
  const ahead = unit([to[0] - from[0], to[1] - from[1], to[2] - from[2]]);
  const flat = unit([-ahead[2], 0, ahead[0]]);
  const rise: Vector = [
    flat[1] * ahead[2] - flat[2] * ahead[1],
    flat[2] * ahead[0] - flat[0] * ahead[2],
    flat[0] * ahead[1] - flat[1] * ahead[0],
  ];
  const scale = view / height;
  return (px, py) => {
    let [x, y] = [(px - width / 2) * scale, (height / 2 - py) * scale];
    // A phone's lens bends straight lines near its rim a little.
    const bend = 1 + 0.035 * (x * x + y * y);
    [x, y] = [x * bend, y * bend];
    [x, y] = [x - roll * y, y + roll * x];
    return unit([
      ahead[0] + flat[0] * x + rise[0] * y,
      ahead[1] + flat[1] * x + rise[1] * y,
      ahead[2] + flat[2] * x + rise[2] * y,
    ]);
  };
}
