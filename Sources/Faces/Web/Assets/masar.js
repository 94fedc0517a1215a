// Everything works without this; with it, files can be dropped anywhere on their form, and sliders
// answer while they move.
"use strict";

document.documentElement.classList.add("js");

for (const form of document.querySelectorAll("form.drop")) {
  const files = form.querySelector("input[type=file]");
  for (const kind of ["dragenter", "dragover"]) {
    form.addEventListener(kind, (event) => { event.preventDefault(); form.classList.add("over"); });
  }
  form.addEventListener("dragleave", () => form.classList.remove("over"));
  form.addEventListener("drop", (event) => {
    event.preventDefault();
    form.classList.remove("over");
    files.files = event.dataTransfer.files;
    form.requestSubmit();
  });
  form.addEventListener("submit", () => {
    form.classList.add("busy");
    form.querySelector(".dropname").textContent = form.dataset.busy;
  });
  files.addEventListener("change", () => { if (files.files.length > 0) form.requestSubmit(); });
}

// A form that asks again by itself: the part of the page that answers is fetched and exchanged.
for (const form of document.querySelectorAll("form[data-answers]")) {
  let waiting, asked;
  const ask = async () => {
    asked?.abort();
    asked = new AbortController();
    const address = form.action.split("?")[0] + "?" + new URLSearchParams(new FormData(form));
    try {
      const answer = await fetch(address, { signal: asked.signal });
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const old = document.getElementById(form.dataset.answers);
      const fresh = page.getElementById(form.dataset.answers);
      if (old && fresh) old.replaceWith(fresh);
      history.replaceState(null, "", address);
    } catch (error) {
      if (error.name !== "AbortError") form.submit();
    }
  };
  form.addEventListener("input", (event) => {
    const shown = event.target.parentElement?.querySelector(".shown");
    if (shown && event.target.type === "range") {
      const digits = shown.dataset.digits || "0123456789";
      shown.textContent = event.target.value.replace(/[0-9]/g, (digit) => digits[digit]);
    }
    clearTimeout(waiting);
    waiting = setTimeout(ask, 120);
  });
  form.addEventListener("submit", (event) => { event.preventDefault(); ask(); });
}
