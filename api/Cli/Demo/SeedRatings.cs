using System.Text;
using Competence.Client;
using Polly;

namespace Competence.Cli.Demo;

/// <summary>
/// What people and their managers have said over two years, as an installation takes over its history: in a file, with a key
/// that is good for that alone and is revoked after it. First what people say of themselves, then what their managers say, and
/// a snapshot of the gap after each: there is something to compare.
/// </summary>
internal static class SeedRatings
{
    /// <summary>Who was there a year before the last rating rated themselves then too, and has learnt something since.</summary>
    private const int Year = 365;

    public static async Task All(
        CompetenceClient founder, Func<string, CompetenceClient> open, Company company, Dictionary<string, Guid> people, Dictionary<string, Guid> skills, CancellationToken ct)
    {
        Steps.Tell("ratings", 0);
        await Known.ExecuteAsync(async token => await founder.GetSkillProfileAsync(people[company.People[^1].Key], cancellationToken: token), ct);
        var key = await founder.CreateServiceKeyAsync(new() { Name = "Demo", Scopes = [KeyScope.Import], ExpiresAt = TimeProvider.System.GetUtcNow().AddHours(1) }, cancellationToken: ct);
        using var client = open(key.Secret);
        foreach (var source in new[] { "self", "manager" })
        {
            using var csv = new MemoryStream(Encoding.UTF8.GetBytes(string.Join('\n', Rows(source, company, people, skills))));
            if (await ImportRatings.Run(client, csv, [], isDryRun: false, ct) != 0) throw new UsageException("Not all of the demo company's ratings were taken.");
            await founder.TakeGapSnapshotAsync(new(), cancellationToken: ct);
        }
        await founder.RevokeServiceKeyAsync(key.KeyId, ct);
    }

    private static IEnumerable<string> Rows(string source, Company company, Dictionary<string, Guid> people, Dictionary<string, Guid> skills)
    {
        yield return "person,skill,source,rater,level,occurredAt";
        var today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime).AddDays(-1); // yesterday is past everywhere
        foreach (var person in company.People)
            foreach (var (skill, level) in person.Skills)
            {
                var first = DateOnly.Parse(person.Start, System.Globalization.CultureInfo.InvariantCulture);
                if (source == "self" && level is { Self: { } self, SelfDaysAgo: { } ago })
                {
                    if (self > 1 && today.AddDays(-ago - Year) > first && ago < Year) yield return Row(person.Key, self - 1, ago + Year);
                    yield return Row(person.Key, self, ago);
                }
                if (source == "manager" && level is { Manager: { } rated, ManagerDaysAgo: { } before } && person.Manager is { } manager) yield return Row(manager, rated, before);

                string Row(string rater, int of, int days) =>
                    $"{people[person.Key]},{skills[skill]},{source},{people[rater]},{of},{today.AddDays(-days):yyyy-MM-dd}";
            }
    }

    /// <summary>Who has just been imported reaches ratings by news.</summary>
    private static readonly ResiliencePipeline Known = new ResiliencePipelineBuilder().AddRetry(new()
    {
        ShouldHandle = new PredicateBuilder().Handle<ProblemException>(problem => problem.Status == 404),
        MaxRetryAttempts = 100,
        Delay = TimeSpan.FromMilliseconds(100),
    }).Build();
}
