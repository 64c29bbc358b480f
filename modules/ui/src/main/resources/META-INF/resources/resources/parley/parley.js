"use strict";
(function () {
  const errors = document.querySelector(".errors");
  if (errors) { errors.focus(); }
  // After an update that was refused, focus goes to the first control at fault.
  if (window.jQuery) {
    window.jQuery(document).on("pfAjaxComplete", (event, request, settings, args) => {
      const wrong = args && args.validationFailed && document.querySelector("main [aria-invalid='true']");
      if (wrong) { wrong.focus(); }
    });
  }
  const keys = document.getElementById("keys");
  if (!keys || keys.dataset.on !== "true") { return; }
  const typing = (element) => element.closest("input, textarea, select, [contenteditable]");
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) { return; }
    if (event.key === "/") {
      event.preventDefault();
      document.getElementById("q-top").focus();
    } else if (event.key === "?") {
      keys.togglePopover();
    }
  });
})();
