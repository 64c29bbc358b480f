"use strict";
// Looks again while a file is read or written: soon at first, then every two seconds. Shows the page anew once that is over.
(function () {
  let pause = 250;
  const look = async () => {
    const shown = document.querySelector("main .progress");
    const again = shown.querySelector("a").href;
    const answer = await fetch(again);
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const now = page.querySelector("main .progress");
    if (!answer.ok) { return; }
    if (!now) {
      location.replace(again);
      return;
    }
    shown.querySelector("progress").value = now.querySelector("progress").value;
    shown.querySelector("span").textContent = now.querySelector("span").textContent;
    pause = Math.min(2 * pause, 2000);
    window.setTimeout(look, pause);
  };
  window.setTimeout(look, pause);
})();
