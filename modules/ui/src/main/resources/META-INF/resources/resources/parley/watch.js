"use strict";
// Looks again while something is under way: soon at first, as most is done at once, then every two seconds.
// (p:poll brings an inline style, which our policy refuses.)
let pause = 250;
const look = () => {
  if (document.querySelector("#watched .progress")) {
    window.lookAtExports();
    pause = Math.min(2 * pause, 2000);
    window.setTimeout(look, pause);
  }
};
window.setTimeout(look, pause);
