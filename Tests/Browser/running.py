"""Masar running, and a real browser looking at it: what the scripts beside this file share."""

import glob
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import time

root = pathlib.Path(__file__).resolve().parents[2]


def missing(what):
    """Nothing to test with is said and passed over; a fault is never."""
    print(f"browser: {what}: passed over")
    sys.exit(0)


try:
    from selenium import webdriver
    from selenium.webdriver.chrome.options import Options
    from selenium.webdriver.chrome.service import Service
    from selenium.webdriver.common.by import By
    from selenium.webdriver.common.keys import Keys
    from selenium.webdriver.support.ui import WebDriverWait
except ImportError:
    missing("selenium is not installed")


def program():
    """The program under test: the one that was named, else the one that was built last."""
    if os.environ.get("MASAR"):
        return os.environ["MASAR"]
    built = [root / ".build" / kind / "masar" for kind in ("debug", "release")]
    built = [path for path in built if path.exists()]
    if not built:
        missing("masar is not built")
    return str(max(built, key=lambda path: path.stat().st_mtime))


class Masar:
    """A server on a port of its own, with a book of its own in a folder that goes away."""

    def __init__(self, example=True, today="2026-06-30", language="ar", port=None):
        self.folder = tempfile.mkdtemp(prefix="masar-browser-")
        self.book = os.path.join(self.folder, "book.masar")
        self.port = port or free_port()
        self.today, self.language = today, language
        if example:
            subprocess.run(
                [program(), "example", "--book", self.book], check=True,
                stdout=subprocess.DEVNULL)
        self.start()

    def start(self):
        environment = dict(os.environ, MASAR_BOOK=self.book, LC_ALL="C.UTF-8")
        command = [program(), "serve", "--port", str(self.port), "--lang", self.language,
                   "--today", self.today]
        self.process = subprocess.Popen(
            command, env=environment, stdout=subprocess.PIPE, text=True)
        self.link = ""
        while not self.link.startswith("http"):
            line = self.process.stdout.readline()
            if not line:
                raise SystemExit("browser: masar serve ended before it was ready")
            self.link = line.strip()
        self.address = f"http://127.0.0.1:{self.port}"

    def stop(self):
        self.process.terminate()
        self.process.wait(timeout=20)

    def restart(self):
        self.stop()
        self.start()

    def close(self):
        self.stop()
        shutil.rmtree(self.folder, ignore_errors=True)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()


def free_port():
    import socket
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return s.getsockname()[1]


def browser(*, script=True):
    """Chromium without a window. It never reaches beyond this machine."""
    found = [shutil.which(name) for name in ("chromium", "chromium-browser", "google-chrome")]
    driver = shutil.which("chromedriver") or "/usr/lib/chromium/chromedriver"
    binary = next((path for path in found if path), None)
    if not binary or not os.path.exists(driver):
        missing("Chromium or its driver is not installed")
    options = Options()
    options.binary_location = binary
    for flag in ("--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars",
                 "--disable-dev-shm-usage", "--disable-background-networking",
                 "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"):
        options.add_argument(flag)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    if not script:
        options.add_experimental_option(
            "prefs", {"profile.managed_default_content_settings.javascript": 2})
    return webdriver.Chrome(options=options, service=Service(driver))


def look(driver, *, width=1280, theme="light", height=900):
    driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {
        "features": [{"name": "prefers-color-scheme", "value": theme}]})
    driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", {
        "width": width, "height": height, "deviceScaleFactor": 1, "mobile": False})


def speak(driver, address, language):
    """The language of this browser, by the button that a person would press."""
    driver.get(address + "/import")
    if driver.find_element(By.TAG_NAME, "html").get_attribute("lang") != language:
        driver.find_element(By.CSS_SELECTOR, ".tools form button").click()
        WebDriverWait(driver, 30).until(
            lambda d: d.execute_script("return document.documentElement.lang") == language)


def axe_source():
    """axe-core as Python packages carry it: the newest that is here."""
    found = {}
    for place in sys.path + glob.glob(str(root / ".venv/lib/python*/site-packages")):
        for path in glob.glob(os.path.join(place, "axe*", "**", "axe.min.js"), recursive=True):
            source = open(path, encoding="utf-8").read()
            version = re.search(r"axe v(\d+)\.(\d+)\.(\d+)", source)
            if version:
                found[tuple(map(int, version.groups()))] = source
    return found[max(found)] if found else None
