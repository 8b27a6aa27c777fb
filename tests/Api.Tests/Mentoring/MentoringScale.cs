using System.Diagnostics;
using Competence.Api.Tests.Access;
using Competence.Api.Tests.Skills;
using Competence.Mentoring.Enrolments;
using Competence.Mentoring.Matching;
using Competence.Skills.Contracts;
using FluentAssertions;
using Xunit;

namespace Competence.Api.Tests.Mentoring;

/// <summary>10,000 mentees and 10,000 mentors through the product, timed; run by name: it says how long, and not whether that is well.</summary>
public sealed class MentoringScale(CompetenceApi api)
{
    private const int Each = 10_000, Skills = 200, Asked = 100;

    [Fact(Explicit = true)]
    public async Task Ten_thousand_mentees_are_matched_published_and_one_finds_a_mentor()
    {
        var work = new Workplace(api);
        var mentoring = new MentoringProgrammes(work);
        var programme = await mentoring.Programme();
        Guid[] skills = [.. Enumerable.Range(0, Skills).Select(_ => Guid.CreateVersion7())];
        await work.Tell(new SkillsChanged([.. skills.Select((s, i) => new CatalogueSkill(s, 1, $"Kompetens {i}", null, "technical", true))]));
        var mentees = await Enrolled(work, programme, skills);

        var (run, matched) = await Timed(() => mentoring.Run(programme));
        var times = new List<double>();
        foreach (var mentee in mentees.Take(Asked))
            times.Add((await Timed(() => work.As(mentee).Read($"people/{mentee}/mentoring/programmes/{programme}/suggestions"))).Seconds * 1000);
        var (published, told) = await Timed(() => mentoring.Publish(run));

        var view = await work.Stranger().Read($"mentoring/runs/{run}");
        view.Int("told").Should().Be(view.Int("pairs")).And.BeGreaterThan(Each * 9 / 10);
        times.Sort();
        TestContext.Current.TestOutputHelper?.WriteLine(
            $"{Each} × {Each}: matched {matched:0.0} s ({view.Int("pairs")} pairs, mean {view.At("average").GetDouble():0.000}), published {told:0.0} s ({published.Int("created")}), suggestions p50 {times[Asked / 2]:0} p95 {times[Asked * 95 / 100]:0} ms");
    }

    /// <summary>As if each had enrolled; by the store, for that is not what is measured.</summary>
    private async Task<List<Guid>> Enrolled(Workplace work, Guid programme, Guid[] skills)
    {
        var (chance, mentees) = (new Random(7), new List<Guid>());
        for (var chunk = 0; chunk < Each * 2; chunk += 2000)
        {
            Guid[] people = [.. Enumerable.Range(0, 2000).Select(_ => Guid.CreateVersion7())];
            await work.Tell(new Competence.People.Contracts.PlacementsChanged([.. people.Select(p => new Competence.People.Contracts.Placement(p, 1, Workplace.LongAgo, null, [], [], []))]));
            var levels = new List<SkillLevelChanged>();
            await using var session = api.Store().LightweightSession(work.Tenant);
            foreach (var (i, person) in people.Index())
            {
                Guid[] some = [.. Enumerable.Range(0, 6).Select(_ => skills[(int)(Skills * Math.Pow(chance.NextDouble(), 2))]).Distinct()];
                var isMentor = i % 2 == 0;
                levels.AddRange(some.Select(s => new SkillLevelChanged(person, s, null, isMentor ? 2 + chance.Next(4) : chance.Next(4), TimeProvider.System.GetUtcNow())));
                var content = new EnrolmentContent(
                    isMentor ? new(1 + chance.Next(2), some, []) : null, isMentor ? null : new([.. some.Take(3).Select(s => new SkillWish(s, 1 + chance.Next(3)))], [], []),
                    ["sv"], null, true, (HalfDays)chance.Next(1024), [], []);
                session.Events.StartStream<MentoringEnrolment>(MentoringEnrolment.IdOf(programme, person), new MentoringEnrolled(programme, person, content, person, TimeProvider.System.GetUtcNow()));
                if (isMentor)
                    foreach (var skill in some) session.QueueSqlCommand("insert into mentoring.offers (tenant_id, programme_id, skill_id, person_id) values (?, ?, ?, ?)", work.Tenant, programme, skill, person);
                else mentees.Add(person);
            }
            await session.SaveChangesAsync();
            await work.Tell(new SkillLevelsChanged(levels));
        }
        await using var settled = api.Store().LightweightSession(work.Tenant);
        settled.QueueSqlCommand("analyze mentoring.offers, mentoring.levels, mentoring.members, mentoring.mt_doc_mentoringenrolment"); // as the database does by itself within minutes
        await settled.SaveChangesAsync();
        return mentees;
    }

    private static async Task<(T Value, double Seconds)> Timed<T>(Func<Task<T>> act)
    {
        var watch = Stopwatch.StartNew();
        return (await act(), watch.Elapsed.TotalSeconds);
    }
}
