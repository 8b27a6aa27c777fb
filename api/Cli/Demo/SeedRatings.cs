using Competence.Client;

namespace Competence.Cli.Demo;

/// <summary>
/// Everybody rates themselves, and managers their people, each acting as themselves: whoever may not, cannot here either. They
/// all say so today, since nobody can date a rating back.
/// </summary>
internal static class SeedRatings
{
    private const int AtOnce = 4;

    public static async Task All(Func<CompetenceClient> open, Company company, Dictionary<string, Guid> people, Dictionary<string, Guid> skills, CancellationToken ct)
    {
        var work = company.People.ToLookup(p => p.Manager);
        var done = 0;
        await Parallel.ForEachAsync(company.People, new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = ct }, async (person, token) =>
        {
            using var client = open();
            await client.ActAsAsync(new() { PersonId = people[person.Key] }, token);
            foreach (var (skill, level) in person.Skills)
                if (level.Self is { } self) await client.RateOwnSkillAsync(people[person.Key], skills[skill], new() { Level = self }, token);
            foreach (var report in work[person.Key])
                foreach (var (skill, level) in report.Skills)
                    if (level.Manager is { } rated) await client.RateReportsSkillAsync(people[report.Key], skills[skill], new() { Level = rated }, token);
            Steps.Tell("ratings of", Interlocked.Increment(ref done));
        });
    }
}
