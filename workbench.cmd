@echo off
rem Starts the workbench and opens it in a browser: for a double click. Close the window to end it.
call "%~dp0dsisim.cmd" serve --open %*
if errorlevel 1 pause
