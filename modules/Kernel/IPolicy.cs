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
}
