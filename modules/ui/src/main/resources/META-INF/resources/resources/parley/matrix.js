"use strict";
// A matrix is one tab stop: arrow keys go from cell to cell, Home and End along the row, with Ctrl to its corners.
document.querySelectorAll(".matrix-box").forEach((box) => {
  const rows = Array.from(box.querySelectorAll("tr"), (row) =>
    Array.from(row.cells, (cell) => cell.querySelector("a, .cell"))).filter((row) => row.some(Boolean));
  const find = (element) => {
    for (let r = 0; r < rows.length; r += 1) {
      const c = rows[r].indexOf(element);
      if (c >= 0) { return [r, c]; }
    }
    return null;
  };
  let here = box.querySelector("tbody .cell, tbody td a");
  if (!here) { return; }
  rows.flat().filter(Boolean).forEach((element) => { element.tabIndex = element === here ? 0 : -1; });
  box.removeAttribute("tabindex");
  const go = (element) => {
    here.tabIndex = -1;
    here = element;
    here.tabIndex = 0;
    here.focus();
  };
  box.addEventListener("focusin", (event) => {
    if (event.target !== here && find(event.target)) { go(event.target); }
  });
  box.addEventListener("keydown", (event) => {
    const at = find(document.activeElement);
    if (!at || event.altKey || event.metaKey) { return; }
    const step = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] }[event.key];
    let target = null;
    if (step && !event.ctrlKey) {
      for (let r = at[0] + step[0], c = at[1] + step[1]; rows[r] && c >= 0 && c < rows[r].length && !target; r += step[0], c += step[1]) {
        target = rows[r][c];
      }
    } else if (event.key === "Home" || event.key === "End") {
      const row = event.ctrlKey ? rows[event.key === "Home" ? 0 : rows.length - 1] : rows[at[0]];
      const filled = row.filter(Boolean);
      target = filled[event.key === "Home" ? 0 : filled.length - 1];
    } else {
      return;
    }
    event.preventDefault();
    if (target) { go(target); }
  });
});
