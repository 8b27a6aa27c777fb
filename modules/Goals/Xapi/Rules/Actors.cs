using System.Text.Json;
using Competence.Kernel;

namespace Competence.Goals.Xapi.Rules;

/// <summary>Who: an agent is known by exactly one of four identifiers; a group by one, or by its members alone.</summary>
internal static class Actors
{
    public static readonly string[] Identifiers = ["mbox", "mbox_sha1sum", "openid", "account"];

    private static readonly Rule Account = Shape.Object(new("homePage", Formats.Iri, true), new("name", Shape.Text, true));

    private static readonly Member[] Identifying =
        [new("name", Shape.Text), new("mbox", Formats.Mailbox), new("mbox_sha1sum", Formats.Sha1), new("openid", Formats.Iri), new("account", Account)];

    public static readonly Rule Agent = Shape.Object([new("objectType", Shape.OneOf("Agent")), .. Identifying])
        .And((agent, path) => Count(agent) == 1 ? null : OneIdentifier(path));

    public static readonly Rule Group = Shape.Object([new("objectType", Shape.OneOf("Group"), true), new("member", Shape.Items(Agent)), .. Identifying])
        .And((group, path) => Count(group) switch
        {
            0 => group.Has("member") ? null : Shape.Missing(path.Under("member")),
            1 => null,
            _ => OneIdentifier(path),
        });

    public static readonly Rule Actor = (actor, path) => (IsGroup(actor) ? Group : Agent)(actor, path);

    /// <summary>An agent, or the two agents of OAuth: an application and its user.</summary>
    public static readonly Rule Authority = Actor.And((authority, path) =>
        !IsGroup(authority) || Count(authority) == 0 && authority.GetProperty("member").GetArrayLength() == 2 ? null : new Refusal(400, "goals.xapi-authority", path));

    /// <summary>What a question about somebody names: an agent, or a group that has an identifier.</summary>
    public static readonly Rule Identified = Actor.And((actor, path) => Count(actor) == 1 ? null : OneIdentifier(path));

    public static bool IsGroup(JsonElement actor) => actor.TextAt("objectType") == "Group";

    private static int Count(JsonElement actor) => Identifiers.Count(name => actor.Has(name));

    private static Refusal OneIdentifier(string path) => new(400, "goals.xapi-identifier", path, string.Join(", ", Identifiers));
}
