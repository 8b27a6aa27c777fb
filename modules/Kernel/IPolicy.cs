namespace Competence.Kernel;

/// <summary>
/// Decides for read, list, search, count, export and change alike. The one question that modules ask across their
/// borders at once instead of by news: a manager who is no longer one must be refused within seconds.
/// </summary>
public interface IPolicy
{
    /// <param name="action">Kind of data and verb, such as <c>self-rating.write</c>; an endpoint names it in <c>Policies(…)</c>.</param>
    /// <param name="person">Whom the data is about; null where it is about nobody.</param>
    /// <returns>Null where the actor may; 404 where the actor may not even see it; 403 where it is seen but not to be done.</returns>
    Task<Refusal?> Can(Actor actor, string action, Guid? person, CancellationToken ct);

    /// <param name="unit">Whose data it is, with all below it: for what belongs to a unit that the route does not name.</param>
    Task<Refusal?> CanIn(Actor actor, string action, Guid unit, CancellationToken ct);

    /// <summary>The same question about many people at once, for lists: whom of them the actor may.</summary>
    Task<IReadOnlySet<Guid>> Among(Actor actor, string action, IReadOnlyCollection<Guid> people, CancellationToken ct);
}
