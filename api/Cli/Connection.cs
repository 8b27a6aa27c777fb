using System.CommandLine;
using Competence.Client;

namespace Competence.Cli;

/// <summary>Which installation, and as whom.</summary>
internal sealed class Connection
{
    private readonly Option<string> url = new("--url")
    {
        Description = "Where the installation is (or COMPETENCE_URL).",
        Recursive = true,
        DefaultValueFactory = _ => Environment.GetEnvironmentVariable("COMPETENCE_URL") ?? "http://localhost:5080",
    };

    private readonly Option<string?> key = new("--key")
    {
        Description = "A service key (better: COMPETENCE_KEY, which others on the machine do not see).",
        Recursive = true,
        DefaultValueFactory = _ => Environment.GetEnvironmentVariable("COMPETENCE_KEY"),
    };

    private readonly Option<string> language = new("--language")
    {
        Description = "The language of problems: sv or en.",
        Recursive = true,
        DefaultValueFactory = _ => "sv",
    };

    public void AddTo(RootCommand root)
    {
        language.AcceptOnlyFromAmong("sv", "en");
        root.Add(url);
        root.Add(key);
        root.Add(language);
    }

    public CompetenceClient Open(ParseResult parsed) => Open(parsed, parsed.GetValue(key)
        ?? throw new UsageException("A service key is needed: --key or COMPETENCE_KEY."));

    /// <summary>Without a key: as a person who is still to sign in.</summary>
    public CompetenceClient OpenSession(ParseResult parsed) => Open(parsed, null);

    /// <summary>With a key that was not given on the command line.</summary>
    public CompetenceClient Open(ParseResult parsed, string? secret) =>
        CompetenceClient.Connect(Address(parsed.GetRequiredValue(url)), new ConnectOptions { Key = secret, Language = parsed.GetValue(language)! });

    private static Uri Address(string text) => Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is ("http" or "https")
        ? address
        : throw new UsageException($"--url takes an address such as https://competence.example, not {text}.");
}

/// <summary>The command was given what it cannot work with.</summary>
internal sealed class UsageException(string message) : Exception(message);
