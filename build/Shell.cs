using System.Diagnostics;
using System.Text.RegularExpressions;

/// <summary>Runs other programs, and reads what they count.</summary>
static class Shell
{
    /// <summary>What failed and why, in a few lines each: a long run's reader sees its end first, and at times nothing else.</summary>
    public static readonly List<string> Failures = [];

    /// <summary>The first line of each, for the very end.</summary>
    public static readonly List<string> FailedTests = [];

    public static int Do(string folder, string program, params string[] arguments)
    {
        using var process = Start(folder, program, arguments, redirect: false);
        process.WaitForExit();
        return process.ExitCode;
    }

    public static void Must(string folder, string program, params string[] arguments)
    {
        Console.WriteLine($"› {program} {string.Join(' ', arguments.Select(Path.GetFileName))}");
        if (Do(folder, program, arguments) is not 0 and var code) throw new Failed($"{program} {arguments.FirstOrDefault()} ended with {code}");
    }

    public static Task<(int, int)> Check(string folder, string program, params string[] arguments) =>
        Task.FromResult(Do(folder, program, arguments) == 0 ? (1, 0) : (0, 1));

    // A suite that ends badly without a count has failed once, whatever it printed.
    public static async Task<(int, int)> Counted(string folder, string pattern, string program, params string[] arguments)
    {
        using var process = Start(folder, program, arguments, redirect: true);
        var (passed, failed, tell) = (0, 0, 0);
        process.OutputDataReceived += (_, line) => Count(line.Data);
        process.ErrorDataReceived += (_, line) => { if (line.Data is not null) Console.Error.WriteLine(line.Data); };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        await process.WaitForExitAsync();
        return process.ExitCode != 0 && failed == 0 || passed + failed == 0 ? (passed, failed + 1) : (passed, failed);

        void Count(string? line)
        {
            if (line is null) return;
            Console.WriteLine(line);
            line = Regex.Replace(line, @"\x1b\[[0-9;]*m", "").TrimEnd();
            if (Regex.IsMatch(line, @" \[FAIL\]$|^ FAIL |^  \d+\) "))
            {
                tell = 12;
                if (!FailedTests.Contains(line.Trim())) FailedTests.Add(line.Trim());
            }
            if (tell-- > 0 && line.Length > 0) Failures.Add(line.Length > 300 ? line[..300] : line);
            var match = Regex.Match(line, pattern);
            if (!match.Success) return;
            int Of(string group) => match.Groups[group] is { Success: true } g ? int.Parse(g.Value) : 0;
            failed += Of("failed") + Of("errors");
            passed += match.Groups["total"].Success ? Of("total") - Of("failed") - Of("skipped") : Of("passed");
        }
    }

    public static Process Start(string folder, string program, string[] arguments, bool redirect)
    {
        var npmOnWindows = program == "npm" && OperatingSystem.IsWindows(); // npm is a .cmd there, which only the shell starts
        var start = new ProcessStartInfo(npmOnWindows ? "cmd" : program, npmOnWindows ? ["/c", "npm", .. arguments] : arguments)
            { WorkingDirectory = folder, RedirectStandardOutput = redirect, RedirectStandardError = redirect };
        return Process.Start(start)!;
    }
}

/// <summary>A fault whose message is all that a person needs.</summary>
sealed class Failed(string message) : Exception(message);
