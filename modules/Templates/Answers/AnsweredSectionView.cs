using Competence.Templates.Definitions;

namespace Competence.Templates.Answers;

/// <summary>A section, and what is answered in it as far as the reader sees it.</summary>
/// <param name="Answers">Of those whose answers the reader sees now; nothing of the others, not even that there is something.</param>
/// <param name="MayWrite">The reader may answer it now.</param>
/// <param name="SavedTimes">How many times the reader's draft of it has been saved; sent in quotes as If-Match with the next.</param>
public sealed record AnsweredSectionView(SectionView Section, IReadOnlyList<PartAnswersView> Answers, bool MayWrite, int SavedTimes);

/// <param name="Party">Whose they are; null: everybody's who writes together.</param>
/// <param name="IsDraft">Saved, and not handed in or written down since.</param>
public sealed record PartAnswersView(Party? Party, IReadOnlyList<AnswerBody> Answers, bool IsDraft);
