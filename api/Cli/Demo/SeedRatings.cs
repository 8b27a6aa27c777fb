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
        // one round after the other: two people who rate the same person in the same instant make one of them try again
        await Each("own ratings of", company.People, async (client, person, token) =>
        {
            foreach (var (skill, level) in person.Skills)
                if (level.Self is { } self) await client.RateOwnSkillAsync(people[person.Key], skills[skill], new() { Level = self }, token);
        });
        await Each("ratings by", [.. company.People.Where(p => work[p.Key].Any())], async (client, manager, token) =>
        {
            foreach (var report in work[manager.Key])
                foreach (var (skill, level) in report.Skills)
                    if (level.Manager is { } rated) await client.RateReportsSkillAsync(people[report.Key], skills[skill], new() { Level = rated }, token);
        });

        async Task Each(string what, IReadOnlyList<DemoPerson> actors, Func<CompetenceClient, DemoPerson, CancellationToken, Task> act)
        {
            var done = 0;
            await Parallel.ForEachAsync(actors, new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = ct }, async (actor, token) =>
            {
                using var client = open();
                await client.ActAsAsync(new() { PersonId = people[actor.Key] }, token);
                await act(client, actor, token);
                Steps.Tell(what, Interlocked.Increment(ref done));
            });
        }
    }
}
