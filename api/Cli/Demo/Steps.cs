namespace Competence.Cli.Demo;

/// <summary>How far it has come, on one line of standard error.</summary>
internal static class Steps
{
    public static void Tell(string what, int count) => Console.Error.Write($"\r{what} {count}      ");
}
