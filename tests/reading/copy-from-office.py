"""Copies all of a document in LibreOffice and writes what the clipboard would hold.

copy-from-office.py PROFILE DOCUMENT PLAIN HTML

Needs python3-uno. Used by make-fixtures.ts.
"""
import subprocess
import sys
import time
from pathlib import Path

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException
from com.sun.star.datatransfer import DataFlavor

profile, document, plain, html = sys.argv[1:]
PIPE = f"pipe,name=fixtures{uno.generateUuid().value.hex()};urp"

office = subprocess.Popen(
    ["soffice", f"-env:UserInstallation=file://{profile}", "--headless", "--norestore", f"--accept={PIPE}"]
)
try:
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    for _ in range(240):
        try:
            context = resolver.resolve(f"uno:{PIPE};StarOffice.ComponentContext")
            break
        except NoConnectException:
            time.sleep(0.5)
    desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
    options = [PropertyValue("Hidden", 0, True, 0)]
    if document.endswith(".html"):
        options.append(PropertyValue("FilterName", 0, "HTML (StarWriter)", 0))
    opened = desktop.loadComponentFromURL(Path(document).resolve().as_uri(), "_blank", 0, tuple(options))
    controller = opened.getCurrentController()
    if opened.supportsService("com.sun.star.sheet.SpreadsheetDocument"):
        sheet = controller.getActiveSheet()
        cursor = sheet.createCursor()
        cursor.gotoEndOfUsedArea(False)
        address = cursor.getRangeAddress()
        controller.select(sheet.getCellRangeByPosition(0, 0, address.EndColumn, address.EndRow))
    else:
        dispatcher = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.DispatchHelper", context)
        # Once selects the cell, twice the table, a third time all, where the document begins with a table.
        for _ in range(3):
            dispatcher.executeDispatch(controller.getFrame(), ".uno:SelectAll", "", 0, ())
    copied = controller.getTransferable()
    text = DataFlavor("text/plain;charset=utf-16", "", uno.getTypeByName("string"))
    Path(plain).write_bytes(copied.getTransferData(text).encode("utf-8"))
    marked = DataFlavor("text/html", "", uno.getTypeByName("[]byte"))
    # Writer ends it with a zero byte, as one does for a clipboard; no browser hands that on.
    Path(html).write_bytes(copied.getTransferData(marked).value.rstrip(b"\0"))
    opened.close(True)
    desktop.terminate()
finally:
    office.terminate()
    office.wait()
