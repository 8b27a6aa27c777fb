using System.Text.Json;
using System.Text.Json.Serialization;
using Competence.Client;

namespace Competence.Cli.Demo;

/// <summary>What there is to learn from, and what the law asks of everybody.</summary>
internal static class SeedLearning
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    /// <param name="Skills">Each as its key, the level from which and the level to which.</param>
    /// <param name="Needs">Keys of what comes first.</param>
    private sealed record Item(
        string Key, LearningItemKind Kind, string Title, decimal Hours, string? Description, string? Language, string? Provider, string? Url, decimal? Cost,
        decimal? PassMark, IReadOnlyList<JsonElement[]> Skills, IReadOnlyList<string>? Needs);

    /// <returns>The items by their keys.</returns>
    public static async Task<Dictionary<string, Guid>> All(CompetenceClient client, Dictionary<string, Guid> skills, CancellationToken ct)
    {
        var items = new Dictionary<string, Guid>();
        await using var stream = typeof(SeedLearning).Assembly.GetManifestResourceStream("learning.json")!;
        foreach (var item in (await JsonSerializer.DeserializeAsync<Item[]>(stream, Json, ct))!)
        {
            items[item.Key] = await SeedPlans.Known.ExecuteAsync(async token => (await client.AddLearningItemAsync(Body(item), cancellationToken: token)).ItemId, ct);
            Steps.Tell("learning items", items.Count);
        }
        var rule = (await client.SetEnrolmentRuleAsync(new()
        {
            ItemId = items["fire"], Population = new() { IsEveryone = true }, Basis = LearningBasis.Law, Due = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime).AddMonths(2),
        }, cancellationToken: ct)).RuleId;
        await client.RunEnrolmentRuleAsync(rule, new(), cancellationToken: ct);
        return items;

        LearningItemBody Body(Item item) => new()
        {
            Kind = item.Kind, Title = item.Title, Hours = item.Hours, Description = item.Description, Language = item.Language ?? "sv", Provider = item.Provider,
            Url = item.Url, Cost = item.Cost, PassMark = item.PassMark, Prerequisites = [.. (item.Needs ?? []).Select(key => items[key])],
            Skills = [.. item.Skills.Select(s => new TaughtSkillBody { SkillId = skills[s[0].GetString()!], FromLevel = s[1].GetInt32(), ToLevel = s[2].GetInt32() })],
        };
    }
}
