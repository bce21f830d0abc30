// On paper: one page, whatever the text has to say; where it is long, all of it is set a little smaller.

const LARGEST = 9.6, SMALLEST = 7, STEP = 0.2;
/** The height of the sheet within its margins, in pixels of 1/96 inch, with a little to spare. */
const HEIGHT = 1012;

/** Finds the largest size at which all fits, by laying the page out as the printer will. */
export function fitPaper() {
  const root = document.documentElement;
  const rule = [...document.styleSheets].flatMap(sheet => [...sheet.cssRules]).find(one => one.media?.mediaText === 'print');
  rule.media.mediaText = 'all';
  root.classList.add('measured');
  let size = LARGEST;
  const fits = () => {
    root.style.setProperty('--paper-size', `${size.toFixed(1)}px`);
    return document.body.offsetHeight <= HEIGHT;
  };
  while (!fits() && size > SMALLEST) size -= STEP;
  root.classList.remove('measured');
  rule.media.mediaText = 'print';
}
