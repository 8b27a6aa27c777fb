using Competence.Simulator.Life;

namespace Competence.Simulator.Play;

/// <summary>What people complete, as HR writes it down; for some of it they have been enrolled.</summary>
internal sealed class Studying(CompanyLife life, World world, Visitor visitor)
{
    public async Task Enrol(Offered offered, CancellationToken ct) => await (await visitor.As(world.Founder, ct)).EnrolLearnerAsync(
        world.People[offered.Person], world.Courses[offered.Course], new() { Basis = life.Staff.Courses.Single(c => c.Key == offered.Course).For }, ct);

    public async Task Learn(Learnt learnt, CancellationToken ct)
    {
        var (client, person, course) = (await visitor.As(world.Founder, ct), world.People[learnt.Person], life.Staff.Courses.Single(c => c.Key == learnt.Course));
        var item = world.Courses[course.Key];
        if (course.For is { } basis) await client.EnrolLearnerAsync(person, item, new() { Basis = basis }, ct);
        await client.RecordLearningAsync(person, new() { ItemId = item, Day = learnt.On }, cancellationToken: ct);
    }
}
