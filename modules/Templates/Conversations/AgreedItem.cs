using Competence.Templates.Definitions;

namespace Competence.Templates.Conversations;

/// <summary>Something that the two have agreed on.</summary>
/// <param name="Text">Sealed; it stands with its own id, so that it can come along to the next conversation.</param>
/// <param name="Owner">Who sees to it.</param>
/// <param name="Level">1-5, with a skill.</param>
/// <param name="IsDone">Null while it is open; false: it will not be done.</param>
/// <param name="IsPlanned">It is in the person's development plan.</param>
public sealed record AgreedItem(Guid Id, string Text, Party Owner, Guid? SkillId, int? Level, DateOnly? Due, bool? IsDone = null, bool IsPlanned = false)
{
    public bool IsOpen => IsDone is null;
}
