using System.Text.Json;
using Competence.Goals.Xapi.Rules;
using Competence.Kernel;

namespace Competence.Goals.Xapi;

/// <summary>What statements and documents are found by: equal where the specification calls two things equal.</summary>
internal static class Mention
{
    public static Guid Verb(string id) => Of("verb", id);

    public static Guid Activity(string id) => Of("activity", id);

    public static Guid Registration(Guid id) => Of("registration", id.ToString());

    /// <summary>By its one identifier; null for a group that has none.</summary>
    public static Guid? Agent(JsonElement agent) => Actors.Identifiers.FirstOrDefault(name => agent.Has(name)) switch
    {
        null => null,
        "account" => Account(agent.GetProperty("account").TextAt("homePage")!, agent.GetProperty("account").TextAt("name")!),
        "mbox" => Of("mbox", Mailbox(agent.TextAt("mbox")!)),
        "mbox_sha1sum" => Of("mbox_sha1sum", agent.TextAt("mbox_sha1sum")!.ToLowerInvariant()),
        var name => Of(name, agent.TextAt(name)!),
    };

    public static Guid Account(string homePage, string name) => Of("account", JsonSerializer.Serialize(new[] { homePage, name }));

    public static Guid Document(string id) => Of("document", id);

    /// <summary>Of an e-mail address only the domain may be written either way.</summary>
    public static string Mailbox(string mailbox) => mailbox.LastIndexOf('@') is var at and > 0 ? mailbox[..at] + mailbox[at..].ToLowerInvariant() : mailbox;

    private static Guid Of(string kind, string text) => Streams.Derive(Guid.Empty, $"{kind}:{text}");
}
