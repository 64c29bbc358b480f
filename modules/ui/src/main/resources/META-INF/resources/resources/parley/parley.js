"use strict";
(function () {
  // After an update that was refused, focus goes to the first control at fault.
  if (window.jQuery) {
    window.jQuery(document).on("pfAjaxComplete", (event, request, settings, args) => {
      const wrong = args && args.validationFailed && document.querySelector("main [aria-invalid='true']");
      if (wrong) { wrong.focus(); }
    });
  }
  const first = document.querySelector(".errors, #kept, #result[tabindex]");
  if (first) { first.focus(); }
  // A line of the summary leads into its field, also where that is a box around the control: a look-up, a group of choices.
  document.addEventListener("click", (event) => {
    const line = event.target.closest(".errors a[href^='#']");
    const field = line && document.getElementById(decodeURIComponent(line.hash.slice(1)));
    const control = field && field.tabIndex < 0 && field.querySelector("input:not([type='hidden']), select, textarea");
    if (control) {
      event.preventDefault();
      control.focus();
    }
  });
  // What a list is filtered or sorted by that has no control in its form, such as one organization, stays when it is filtered by more.
  document.addEventListener("formdata", (event) => {
    const form = event.target;
    if (!form.matches("form.filters")) { return; }
    new URLSearchParams(location.search).forEach((value, name) => {
      if (value && name !== "page" && !form.elements.namedItem(name)) { event.formData.append(name, value); }
    });
  });
  document.querySelectorAll("[data-shows]").forEach((box) => {
    box.closest("label").hidden = false;
    box.addEventListener("change", () => {
      document.getElementById(box.dataset.shows).type = box.checked ? "text" : "password";
    });
  });
  // Enter in a field does what the form is for. Left to itself it presses the first button of the form, which is the one that
  // changes the language, or one that adds a line.
  document.addEventListener("keydown", (event) => {
    const field = event.target;
    if (event.key !== "Enter" || event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) { return; }
    if (!(field instanceof HTMLInputElement) || !field.form || ["submit", "button", "reset", "image", "file"].includes(field.type)) { return; }
    const main = field.form.querySelector(".btn-main[type='submit']");
    if (main) {
      event.preventDefault();
      main.click();
    }
  });
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
