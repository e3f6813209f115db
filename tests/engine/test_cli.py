"""The command line's own words: every command can be asked for its help."""

import json

import pytest
from landclair.plugin.engine import cli


def test_help_lists_every_command(capsys):
    with pytest.raises(SystemExit) as ended:
        cli.main(["--help"])
    assert ended.value.code == 0
    first_words = {line.split()[0] for line in capsys.readouterr().out.splitlines() if line.startswith("    ")}
    assert {command.NAME for command in cli._commands()} <= first_words


@pytest.mark.parametrize("name", [command.NAME for command in cli._commands()])
def test_every_command_explains_itself(name, capsys):
    with pytest.raises(SystemExit) as ended:
        cli.main([name, "--help"])
    assert ended.value.code == 0
    assert "usage: landclair" in capsys.readouterr().out


def test_wrong_usage_exits_with_two(capsys):
    with pytest.raises(SystemExit) as ended:
        cli.main(["segment", "--model"])
    assert ended.value.code == 2
    assert "expected one argument" in capsys.readouterr().err


def test_a_western_extent_needs_no_special_writing(capsys):
    arguments = ["fetch", "--extent", "-3.8,40.3,-3.7,40.4", "--dates", "2024-05-01/2024-05-31", "--estimate", "--json"]
    assert cli.main(arguments) == 0
    assert json.loads(capsys.readouterr().out)["estimate"]["width"] == pytest.approx(848, abs=2)  # 0.1° x cos 40.35°
