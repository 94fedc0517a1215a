#!/usr/bin/env python3
"""The journeys of a person: from the first start to the first sentence, and by keyboard alone.

The first start has to reach an honest sentence about the income within 60 seconds and 6 clicks.
"""

import os
import sys
import time

from running import By, Keys, Masar, WebDriverWait, browser, look, root

STATEMENTS = [
    root / "Examples/noura/upwork/transactions-2026.csv",
    root / "Examples/noura/paypal/activity-2026.csv",
]


def heading(driver):
    return driver.find_element(By.TAG_NAME, "h1").text


def until(driver, condition):
    WebDriverWait(driver, 30).until(condition)


def first_start():
    """A person with nothing yet, in Arabic, with a mouse and without JavaScript's help too."""
    for script in (True, False):
        with Masar(example=False) as masar:
            driver = browser(script=script)
            began, clicks = time.monotonic(), 0
            driver.get(masar.link)
            until(driver, lambda d: d.current_url.endswith("/start"))
            driver.find_element(By.CSS_SELECTOR, "#country option[value=EG]").click()
            driver.find_element(By.CSS_SELECTOR, "main form .button").click()
            clicks += 3  # the list, the country, the button
            until(driver, lambda d: d.current_url.endswith("/import"))
            driver.find_element(By.CSS_SELECTOR, "input[type=file]").send_keys(
                "\n".join(map(str, STATEMENTS)))
            clicks += 1  # the files
            if not script:
                driver.find_element(By.CSS_SELECTOR, "form.drop .button").click()
                clicks += 1
            until(driver, lambda d: d.find_elements(By.CSS_SELECTOR, "button[value=book]"))
            assert "رسوم" not in heading(driver)
            driver.find_element(By.CSS_SELECTOR, "button[value=book]").click()
            clicks += 1
            until(driver, lambda d: d.current_url.endswith("/path"))
            said = heading(driver)
            seconds = time.monotonic() - began
            assert "دخلك من الإنترنت" in said and "USD" in said or "EGP" in said, said
            assert driver.find_elements(By.CSS_SELECTOR, ".notice form"), "no way to undo"
            print(f"journey: {clicks} clicks and {seconds:.1f} s to: {said}")
            assert clicks <= 6 and seconds <= 60, (clicks, seconds)
            driver.quit()


def example():
    """One click from the first page to the invented person's path, and one back."""
    with Masar(example=False) as masar:
        driver = browser()
        driver.get(masar.link)
        until(driver, lambda d: d.current_url.endswith("/start"))
        driver.find_element(By.CSS_SELECTOR, ".or button").click()
        until(driver, lambda d: d.current_url.endswith("/path"))
        assert driver.find_elements(By.CSS_SELECTOR, ".banner"), "nothing says that it is an example"
        driver.find_element(By.CSS_SELECTOR, ".banner button").click()
        until(driver, lambda d: d.current_url.endswith("/start"))
        assert not os.path.exists(masar.book), "looking around made a book"
        driver.quit()


def tab_to(driver, css):
    """Presses Tab until what `css` names has the focus, as a keyboard would get there."""
    for _ in range(200):
        driver.switch_to.active_element.send_keys(Keys.TAB)
        if driver.execute_script("return document.activeElement.matches(arguments[0])", css):
            ring = driver.execute_script(
                "const s = getComputedStyle(document.activeElement);"
                "return s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2")
            assert ring, f"the focus on {css} isn't seen"
            return driver.switch_to.active_element
    raise AssertionError(f"the keyboard never reaches {css}")


def keyboard():
    """Import, undo, odds: without a mouse."""
    with Masar() as masar:
        driver = browser()
        look(driver)
        driver.get(masar.link)
        until(driver, lambda d: d.current_url.endswith("/path"))
        before = heading(driver)
        first = tab_to(driver, "a")
        assert first.get_attribute("class") == "skip", "the way past the navigation isn't first"
        driver.get(masar.address + "/path")
        tab_to(driver, "a[href='/import']").send_keys(Keys.ENTER)
        until(driver, lambda d: d.current_url.endswith("/import"))
        statement = os.path.join(masar.folder, "fresh.csv")
        with open(statement, "w", encoding="utf-8") as file:
            file.write(
                "Date,Description,Amount,Currency\n2026-06-20,Kleeblatt Studio invoice,900.00,USD\n"
                "2026-06-21,Kleeblatt Studio invoice,800.00,USD\n")
        # Choosing a file opens the system's own window; all else is by keyboard.
        driver.find_element(By.CSS_SELECTOR, "input[type=file]").send_keys(statement)
        until(driver, lambda d: "preview" in d.page_source or d.find_elements(
            By.CSS_SELECTOR, "form[action='/import/answer']"))
        for _ in range(4):
            if driver.find_elements(By.CSS_SELECTOR, "button[value=book]"):
                break
            for field in driver.find_elements(By.CSS_SELECTOR, "input[name^=account]"):
                if not field.get_attribute("value"):
                    tab_to(driver, "input[name^=account]").send_keys("Test bank")
            if driver.find_elements(By.CSS_SELECTOR, "input[type=checkbox]"):
                tab_to(driver, "input[type=checkbox]").send_keys(Keys.SPACE)
            page = driver.find_element(By.TAG_NAME, "html")
            tab_to(driver, "button[value=answer]").send_keys(Keys.ENTER)
            until(driver, lambda d: d.find_element(By.TAG_NAME, "html") != page)
        tab_to(driver, "button[value=book]").send_keys(Keys.ENTER)
        until(driver, lambda d: d.current_url.endswith("/path"))
        tab_to(driver, ".notice button").send_keys(Keys.ENTER)
        until(driver, lambda d: not d.find_elements(By.CSS_SELECTOR, ".notice form")
              or "/books" in d.current_url)
        driver.get(masar.address + "/path")
        assert heading(driver) == before, "the undoing didn't bring the figures back"
        tab_to(driver, "nav a[href='/odds']").send_keys(Keys.ENTER)
        until(driver, lambda d: d.current_url.endswith("/odds"))
        assert heading(driver)
        print("journey: import, undo and odds by keyboard alone")
        driver.quit()


if __name__ == "__main__":
    chosen = sys.argv[1:] or ["first_start", "example", "keyboard"]
    for name in chosen:
        globals()[name]()
